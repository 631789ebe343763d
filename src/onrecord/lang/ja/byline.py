"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "文|投稿者|作成者|文・写真|文＝|取材・文|執筆|筆者|著者|聞き手|構成|文責|取材",
    "roles": (
        "記者|編集委員|論説委員|特派員|支局長|編集長|編集者|ライター|デスク|解説委員|論説委員長|部長|キャップ|"
        "ジャーナリスト|教授|客員編集委員"
    ),
    "staff": (
        "編集部|取材班|新聞|通信|編集局|支局|本社|報道部|放送|テレビ|ニュース|デジタル|出版|研究所|大学|"
        "取材チーム|社会部|政治部|経済部|運動部"
    ),
    "photo": "写真|撮影|画像|映像|提供|イラスト",
    "helpers": "写真|撮影|翻訳|訳|協力|監修|編集",
    "dated": "更新|公開|配信|掲載|月|年|日",
}
