"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "广告|廣告|推广",
    "share": "分享|关注|打印|复制链接|收藏|微信|微博",
    "more": "相关阅读|相关新闻|更多|阅读更多|推荐阅读|热门|最新|延伸閱讀|相關新聞|推薦",
    "newsletter": "订阅|訂閱|注册|邮箱",
    "comment": "评论|留言|回复|網友評論",
    "account": "登录|登入|会员|注册",
    "rights": "版权|版權|联系我们|关于我们|©",
    "credit": "图|图片|摄影|資料照|照片",
    "tags": "标签|關鍵字|关键词",
    "media": "视频|影片|播放|关闭",
    "source": "来源|编辑|責任編輯|责任编辑|来源：",
    "paging": "下一页|上一页|首页|返回|菜单|搜索",
    "date": "发布|更新|发表",
}
