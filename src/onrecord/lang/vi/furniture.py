"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "quảng cáo|tài trợ",
    "share": "chia sẻ|theo dõi|in bài|sao chép|facebook|twitter|lưu|gửi",
    "more": (
        "xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng|mới nhất|xem nhiều|đọc nhiều|đọc tiếp|"
        "có thể bạn|tin khác"
    ),
    "newsletter": "đăng ký|bản tin|email của bạn|nhận",
    "comment": "bình luận|ý kiến|gửi bình luận|trả lời",
    "account": "đăng nhập|tài khoản|đăng xuất",
    "rights": "bản quyền|liên hệ|giới thiệu|©|tòa soạn",
    "credit": "ảnh|nguồn ảnh|hình|nguồn",
    "tags": "từ khóa|chủ đề|thẻ|tags",
    "media": "video|xem|đóng|đang tải|nghe",
    "source": "nguồn|theo|tác giả",
    "paging": "trang chủ|tiếp theo|trước|sau|menu|tìm kiếm|trở lại|về đầu",
    "date": "cập nhật|đăng|hôm qua|trước",
}
