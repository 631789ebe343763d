"""Japanese verbs that tell who says a quotation, by the act they name: stems, as they stand behind "と"."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "述べ 語っ 語る 語り 話し 話す 話した 説明し 説明する コメントし 回答し 答え 言っ 言う 発言し "
        "指摘し 指摘する 強調し 強調する 明らかにし 振り返っ 振り返る 振り返り "
        "書き込 投稿し 報告し 明かし 明かす 主張し "
        "主張する 発表し つづっ 綴っ 力説し 応じ"
    ),
    "deny": "否定し 否定する 反論し 反論する",
    "confirm": "確認し",
    "admit": "認め",
    "promise": "約束し 誓っ 誓い",
    "demand": "求め 訴え 呼びかけ 呼び掛け 要求し 促し",
    "ask": "尋ね 質問し 問いかけ",
    "warn": "警告し 警告する 警鐘を鳴ら",
    "condemn": "批判し 批判する 非難し 非難する 苦言を呈し",
    "praise": "称賛し 評価し たたえ 感謝し",
    "predict": "予測し 予想し",
    "propose": "提案し 提言し",
    "apologize": "謝罪し 陳謝し",
}
