"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "광고|ad",
    "share": "공유|페이스북|트위터|인쇄|스크랩|url 복사",
    "more": "관련기사|관련 기사|더보기|많이 본|추천|최신|이전|주요뉴스",
    "newsletter": "구독|뉴스레터|이메일",
    "comment": "댓글|의견",
    "account": "로그인|회원가입",
    "rights": "저작권|무단 전재|무단전재|copyright|ⓒ|©",
    "credit": "사진|사진=|그래픽",
    "tags": "태그|키워드",
    "media": "동영상|영상|재생|닫기",
    "source": "출처|기자|편집",
    "paging": "다음|이전|홈|메뉴|검색",
    "date": "입력|수정|등록|승인",
}
