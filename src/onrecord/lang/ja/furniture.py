"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "広告|pr|スポンサー|advertisement",
    "share": "シェア|ツイート|フォロー|印刷|リンクをコピー|保存|ポスト|クリップ|メール|facebook|line",
    "more": (
        "関連記事|続きを読む|あわせて読みたい|おすすめ|もっと見る|人気記事|ランキング|最新記事|注目|"
        "アクセスランキング|関連|一覧|次の記事|前の記事|新着"
    ),
    "newsletter": "メルマガ|登録|会員登録|購読|無料|ニュースレター|お申し込み",
    "comment": "コメント|みんなのコメント|返信",
    "account": "ログイン|会員|有料|有料記事|この記事は|残り|マイページ|ログアウト|会員限定",
    "rights": "著作権|無断転載|copyright|©|利用規約|プライバシー|お問い合わせ|会社概要",
    "credit": "写真|画像|撮影|提供|拡大|【写真】|写真・|©",
    "tags": "タグ|キーワード|カテゴリ|トピック",
    "media": "動画|再生|閉じる|読み込み|拡大する|音声|ビデオ",
    "source": "出典|執筆|文・|取材|訂正|編集部|配信",
    "paging": "次へ|前へ|戻る|ホーム|トップ|メニュー|検索|ページ|すべて",
    "date": "公開|更新|掲載|配信|最終更新",
}
