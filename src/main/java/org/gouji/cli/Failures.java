package org.gouji.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.gouji.text.Decoding;
import org.gouji.text.Localized;

/** The messages for files and folders that can't be read, with what to do about it. */
final class Failures {

    static final Localized MISSING = new Localized("没有这个文件或文件夹", "no such file or folder");
    static final Localized DENIED = new Localized("没有读取权限", "no permission to read it");
    static final Localized TOO_LARGE =
            new Localized("文件超过 64 MB，不是一份报告，未检查", "the file is above 64 MB, no report is; not read");
    static final Localized NO_REPORT = new Localized(
            "文件夹里没有报告（*.gouji、*.gouji.md，或含报告标题的 *.txt、*.md）",
            "no report in this folder (*.gouji, *.gouji.md, or *.txt and *.md with a report's title)");

    private Failures() {}

    static Localized of(Decoding.Kind kind) {
        return switch (kind) {
            case PDF -> document(" PDF 文件", "a PDF file");
            case WORD -> document(" Word 文件", "a Word file");
            case WEB_PAGE -> document("网页文件", "a web page");
            case IMAGE -> new Localized("这是图片，不是文本，请提供报告的文字", "this is an image, not text; supply the report’s text");
            case ARCHIVE -> new Localized("这是压缩包，请先解压", "this is an archive; unpack it first");
            case BINARY -> new Localized("这不是文本文件", "this is not a text file");
            case UNREADABLE ->
                new Localized("无法识别文字编码，请另存为 UTF-8 文本", "the encoding of the text isn’t known; save it as UTF-8");
        };
    }

    private static Localized document(String zh, String en) {
        return new Localized(
                "这是" + zh + "，目前只能读取文本：请打开后复制全文，粘贴到 .gouji 或 .txt 文件中",
                "this is " + en
                        + ", and only text can be read yet: open it, copy all, and paste it into a .gouji or .txt file");
    }

    static Localized of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return MISSING;
        }
        if (failure instanceof AccessDeniedException) {
            return DENIED;
        }
        String reason = String.valueOf(failure.getMessage());
        return new Localized("无法读取：" + reason, "can’t be read: " + reason);
    }

    static Localized of(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return new Localized(
                    "内存不足，未检查（可用 java -Xmx4g 增大）", "not enough memory to read it (raise it with java -Xmx4g)");
        }
        return new Localized("内部错误，未检查：" + failure, "internal error, not read: " + failure);
    }
}
