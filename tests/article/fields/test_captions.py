"""Captions and credits. All people and places are made up."""

import pytest

from onrecord.article.fields.captions import caption_blocks, credit_blocks, find_images, split_credit
from onrecord.article.region import Region
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text
from tests.pace import cpu_seconds

BODY = "<p>The river rose on Monday night.</p><p>Forty people were carried out of their houses.</p>"
WORDS = "Water in the streets of Ebb."


def pictures(source: str) -> list[tuple[str | None, str | None]]:
    page = parse_html(f"<article>{source}{BODY}</article>")
    count = len(page.blocks)
    region = Region(1, 0, count, (count - 2, count - 1))
    images = find_images(page, region)
    for image in images:
        for found in (image.caption, image.credit):
            assert found is None or (
                found.span is not None and page.text[found.span.start : found.span.end] == found.raw
            )
    return [
        (image.caption.value if image.caption else None, image.credit.value if image.credit else None)
        for image in images
    ]


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Water in Ebb. Photo: Ana Ruiz", "Water in Ebb.", "Ana Ruiz"),
        ("A boat in the harbour (File/AFP)", "A boat in the harbour", "File/AFP"),
        ("Vann i byen. Foto: NTB", "Vann i byen.", "NTB"),
        ("Wasser in Ebb. © Ana Ruiz", "Wasser in Ebb.", "Ana Ruiz"),
        ("De l’eau à Ebb. Crédit photo : Ana Ruiz", "De l’eau à Ebb.", "Ana Ruiz"),
        ("Polisen vid ån efter stormen / Ana Ruiz", "Polisen vid ån efter stormen", "Ana Ruiz"),
        ("Amanzi e-Ebb. Isithombe: Ana Ruiz", "Amanzi e-Ebb.", "Ana Ruiz"),
        ("Getty Images", "", "Getty Images"),
        ("Ana Ruiz/Ebb Post", "", "Ana Ruiz/Ebb Post"),
        ("Courtesy of Ana Ruiz", "", "Ana Ruiz"),
        ("Photo courtesy Ebb Museum", "", "Ebb Museum"),
        ("PHOTOGRAPH COURTESY OF EBB MUSEUM", "", "EBB MUSEUM"),
        ("Illustration By Ana Ruiz for TIDES", "", "Ana Ruiz for TIDES"),
        ("Water in Ebb. (AP Photo/Ana Ruiz)", "Water in Ebb.", "AP Photo/Ana Ruiz"),
        ("Water in Ebb (AFP Photo / Ana RUIZ)", "Water in Ebb", "AFP Photo / Ana RUIZ"),
        ("Water in Ebb. AP Photo/Ana Ruiz", "Water in Ebb.", "AP Photo/Ana Ruiz"),
        ("Water in Ebb, Oct. 3. REUTERS/Ana Ruiz", "Water in Ebb, Oct. 3.", "REUTERS/Ana Ruiz"),
        ("Water in Ebb. Ana Ruiz / Alamy.", "Water in Ebb.", "Ana Ruiz / Alamy"),
        ("Water in Ebb (Ana Ruiz/Ebb Post)", "Water in Ebb", "Ana Ruiz/Ebb Post"),
        ("Water in Ebb (Ana Ruiz for The Ebb Post)", "Water in Ebb", "Ana Ruiz for The Ebb Post"),
        ("橋は改修中（Ｃ）港新聞社", "橋は改修中", "港新聞社"),
        ("The two shores (left/right)", "The two shores (left/right)", ""),
        ("Home | News | Sport | Weather | Jobs", "Home | News | Sport | Weather | Jobs", ""),
        ("The new ferry to Ebb | Ana Ruiz", "The new ferry to Ebb", "Ana Ruiz"),
        (
            "The council (Ebb) met in the U.S. Bloomberg terminals stood idle.",
            "The council (Ebb) met in the U.S. Bloomberg terminals stood idle.",
            "",
        ),
        ("Courtesy costs nothing in Ebb", "Courtesy costs nothing in Ebb", ""),
        ("The boat and/or the harbour", "The boat and/or the harbour", ""),
        ("Illustration by a child from Ebb", "Illustration by a child from Ebb", ""),
        ("A boat (left) in the harbour of Ebb.", "A boat (left) in the harbour of Ebb.", ""),
        ("The mayor speaks / the council listens", "The mayor speaks / the council listens", ""),
        ("The photo shows the old bridge.", "The photo shows the old bridge.", ""),
        ("", "", ""),
    ],
)
def test_credit_is_taken_out_of_the_caption(text: str, caption: str, credit: str) -> None:
    words, maker = split_credit(text)
    assert text[slice(*words)] == caption if words else caption == ""
    assert text[slice(*maker)] == credit if maker else credit == ""


@pytest.mark.parametrize(
    ("source", "caption", "credit"),
    [
        (f"<figure><img src=a><figcaption>{WORDS}</figcaption></figure>", WORDS, None),
        (f"<figure><figcaption>{WORDS} Photo: Ana Ruiz</figcaption></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><figcaption>{WORDS} Foto: Ana Ruiz <b>Vis mer</b></figcaption></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><figcaption>{WORDS} <span class=credit>Ana Ruiz</span></figcaption></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><figcaption><i class=credit>Ana Ruiz</i> {WORDS}</figcaption></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><figcaption><b>{WORDS}</b> <b>Ana Ruiz</b></figcaption></figure>", WORDS, "Ana Ruiz"),
        (
            f"<figure><figcaption>{WORDS} <i class=credit>Ana Ruiz</i> <i>AFP</i></figcaption></figure>",
            WORDS,
            "Ana Ruiz AFP",
        ),
        (
            f"<figure><figcaption>{WORDS} <i class=credit>( Photo: Ana Ruiz )</i></figcaption></figure>",
            WORDS,
            "Ana Ruiz",
        ),
        (
            f"<figure><figcaption>{WORDS} - <i class=credit>Copyright Ana Ruiz</i></figcaption></figure>",
            WORDS,
            "Ana Ruiz",
        ),
        (f"<div><img src=a><p class=wp-caption-text>{WORDS}</p></div>", WORDS, None),
        (
            f"<div><img src=a><p class=bildunterschrift>{WORDS}</p><p class=copyright>Ana Ruiz</p></div>",
            WORDS,
            "Ana Ruiz",
        ),
        (f"<figure><img src=a><figcaption>{WORDS}</figcaption><p>© Ana Ruiz</p></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><b>Image copyright Getty</b><figcaption>{WORDS}</figcaption></figure>", WORDS, "Getty"),
        (
            f"<figure><div><img src=a><b>Getty Images</b></div><div><figcaption>{WORDS}</figcaption></div></figure>",
            WORDS,
            "Getty Images",
        ),
        (f"<figure><img src=a><p>Old harbour</p><figcaption>{WORDS}</figcaption></figure>", WORDS, None),
        (f"<figure><figcaption>{WORDS} (AP Photo/Ana Ruiz) more ></figcaption></figure>", WORDS, "AP Photo/Ana Ruiz"),
        (
            "<header><div><img src=a><p class=image-credit>Ana Ruiz/Ebb Post</p></div></header>",
            None,
            "Ana Ruiz/Ebb Post",
        ),
        ("<div><img src=a><p class=image--author>Ana Ruiz</p></div>", None, "Ana Ruiz"),
        (f"<figure><figcaption>Legende: {WORDS} <i class=credit>SRF.</i></figcaption></figure>", WORDS, "SRF."),
        (f"<figure><figcaption><b>Image caption</b>{WORDS}</figcaption></figure>", WORDS, None),
        (f"<figure><figcaption>{WORDS} <i class=credit>Ana Ruiz.</i></figcaption></figure>", WORDS, "Ana Ruiz"),
        (f"<figure><figcaption>{WORDS} <i class=credit>Ruiz, Inc.</i></figcaption></figure>", WORDS, "Ruiz, Inc."),
        (
            f"<figure><figcaption><i class=credit>{WORDS}</i> (Image credit: Ana Ruiz)</figcaption></figure>",
            WORDS,
            "Ana Ruiz",
        ),
    ],
)
def test_a_picture_has_its_words_and_its_maker(source, caption, credit):
    assert pictures(source) == [(caption, credit)]


@pytest.mark.parametrize(
    "source",
    [
        "<p class=caption>Words in small type, without a picture.</p>",
        "<p class=text-caption>21 October 2024</p>",
        "<figure><img src=a><figcaption>Von Ana Ruiz, Redakteurin</figcaption></figure>",
        "<figure><img src=a><figcaption>Media playback is unsupported on your device</figcaption></figure>",
        "<p class=copyright>The Harbour Post</p>",
        "<figure><blockquote>We were lucky.</blockquote><figcaption>Ana Ruiz, mayor</figcaption></figure>",
        "<div class=pull-quote><figcaption>Ana Ruiz, mayor</figcaption></div>",
        f"<div class=related-teaser><figure><figcaption>{WORDS}</figcaption></figure></div>",
        f"<nav><figure><figcaption>{WORDS}</figcaption></figure></nav>",
        "<figure><img src=a><figcaption>Advertisement</figcaption></figure>",
        "<figure><img src=a><figcaption> - </figcaption></figure>",
        "<figure><img src=a></figure>",
    ],
)
def test_what_is_no_picture_of_the_article_has_no_caption(source):
    assert pictures(source) == []


def test_a_frame_named_for_its_caption_is_not_the_caption():
    frame = f"<div class=has-caption><h1>River floods Ebb</h1><figure><figcaption>{WORDS}</figcaption></figure></div>"
    assert pictures(frame) == [(WORDS, None)]


def test_a_picture_is_known_by_its_address():
    page = parse_html(
        f"<figure><img src='data:x' data-src=a.jpg><figcaption>{WORDS}</figcaption></figure>{BODY}"
        f"<figure><picture><img srcset='b.jpg 2x'></picture><figcaption>The old bridge.</figcaption></figure>"
    )
    images = find_images(page, Region(1, 0, len(page.blocks), (1, 2)))
    assert [image.url for image in images] == ["a.jpg", "b.jpg"]


@pytest.mark.parametrize(
    ("picture", "url"),
    [
        ("<img src=/static/placeholder.png data-src=/a.jpg>", "/a.jpg"),
        ("<img src=https://harbour.example/img/preloaderbig.gif data-img-original=/a.jpg>", "/a.jpg"),
        ("<img src=/img/missing-image.svg data-srcset='\n/a-300.jpg 300w, /a-600.jpg 600w'>", "/a-600.jpg"),
        ("<img srcset='/a,c_fill.jpg 1x,/b,c_fill.jpg 2x'>", "/b,c_fill.jpg"),
        ("<img srcset='/a.jpg'>", "/a.jpg"),
        ("<img src=/img/icon_zoom.svg>", None),
        ("<img src=/img/missing-image.svg data-srcs='{}'>", None),
        ("<picture><source srcset='/a.webp 1x'><img alt=Ebb></picture>", "/a.webp"),
        ("<picture><source srcset='/a.webp 1x'><img src=/a.jpg></picture>", "/a.jpg"),
        ("<img src=/photos/placeholder-thieves-of-ebb.html.jpg data-src=/a.jpg>", "/a.jpg"),
        ("<img src=/photos/loading-dock.jpg>", "/photos/loading-dock.jpg"),
    ],
)
def test_what_stands_in_for_a_picture_is_not_its_address(picture, url):
    page = parse_html(f"<div class=wp-caption>{picture}<p class=wp-caption-text>{WORDS}</p></div>{BODY}")
    images = find_images(page, Region(1, 0, len(page.blocks), (1, 2)))
    assert [image.url for image in images] == [url]


def test_a_picture_that_is_shown_twice_is_one():
    figure = f"<figure><img src=a.jpg><figcaption>{WORDS}{{}}</figcaption></figure>"
    twice = figure.format("") + figure.format(" Photo: Ana Ruiz")
    assert pictures(twice) == [(WORDS, "Ana Ruiz")]
    apart = f"<figure><img src=a.jpg><figcaption>{WORDS}</figcaption><p class=credit>Ana Ruiz/AFP</p></figure>"
    assert pictures(apart) == [(WORDS, "Ana Ruiz/AFP")]


def test_a_line_of_an_articles_header_that_holds_more_than_a_credit_is_none():
    credit = f"<div class=lede-credit><p>{WORDS}</p><img src=a><p>Ana Ruiz</p></div>"
    assert pictures(f"<header><h1>River floods Ebb</h1>{credit}</header>") == []


def test_blocks_of_captions_and_of_credits_stand_apart():
    page = parse_html(f"<div><img src=a><p class=caption>{WORDS}</p><p class=credit>Photo: Ana Ruiz</p></div>{BODY}")
    images = find_images(page, Region(1, 0, len(page.blocks), (2, 3)))
    assert caption_blocks(page, images) == (0,)
    assert credit_blocks(page, images) == (1,)


def test_pictures_far_behind_the_text_are_another_articles():
    page = parse_html(f"{BODY}{'<p>More.</p>' * 9}<figure><figcaption>{WORDS}</figcaption></figure>")
    assert find_images(page, Region(1, 0, len(page.blocks), (0, 1))) == ()


def test_a_line_of_plain_text_that_ends_in_a_credit_is_a_caption():
    page = parse_text(
        "River floods Ebb\nWater stands in the streets of Ebb. (File/AFP)\nThe river rose.\nThe dam held."
    )
    [image] = find_images(page, Region(1, 0, 4, (1, 2, 3)))
    assert image.caption is not None
    assert image.credit is not None
    assert (image.caption.value, image.credit.value) == ("Water stands in the streets of Ebb.", "File/AFP")


@pytest.mark.parametrize("unit", ["Photo: ", "(", " / ", "© ", "photo by ", "a" * 50])
def test_long_captions_cost_little(unit):
    assert cpu_seconds(lambda: split_credit(unit * 20_000), limit=0.2) < 0.2
