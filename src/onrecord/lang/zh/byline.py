"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "文|作者|记者|記者|撰文|本报记者|本報記者|编辑|責任編輯|通讯员|文字|来源|來源",
    "joiners": "和|与|與",
    "roles": "记者|記者|编辑|編輯|特派员|特派員|通讯员|評論員|评论员|主编|撰稿人|实习记者|主筆",
    "staff": "编辑部|編輯部|新闻|新聞|日报|日報|时报|時報|网|報|社|中心|研究院|大学|大學|频道|電視|客户端",
    "photo": "图|圖|摄影|攝影|图片|圖片|摄|攝|视频",
    "helpers": "摄影|攝影|翻译|翻譯|责编|责任编辑|校对|校對|编译|審核|审核",
    "dated": "发布|發布|更新|年|月|日|发表",
}
