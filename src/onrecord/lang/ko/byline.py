"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "글|글·사진|취재|기자|정리",
    "joiners": "및",
    "roles": "기자|특파원|논설위원|선임기자|편집장|인턴기자|팀장|칼럼니스트|위원|전문기자|객원기자|PD|앵커|에디터",
    "staff": "편집부|뉴스|신문|일보|방송|편집국|취재팀|연구소|대학교|온라인|뉴스팀|디지털",
    "photo": "사진|영상|그래픽|촬영|이미지|일러스트",
    "helpers": "사진|번역|편집|영상|그래픽",
    "dated": "입력|수정|등록|업데이트|승인|년|월|일|오전|오후",
}
