"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "tác giả|bài|bài viết|người viết",
    "joiners": "và|-",
    "roles": "phóng viên|biên tập viên|nhà báo|cộng tác viên",
    "staff": "ban|tổng hợp|báo|tạp chí|toà soạn",
    "photo": "ảnh|hình|video|đồ họa|nguồn ảnh",
    "helpers": "ảnh|dịch",
    "dated": "ngày|giờ|phút|thứ|chủ nhật|cập nhật|xuất bản",
}
