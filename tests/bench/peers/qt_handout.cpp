// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// qt_handout CONTENT OUT: makes the document again and again with Qt's QPdfWriter, as PDF/A-1b like ours; prints CPU milliseconds
// of each as JSON.

#include <ctime>
#include <iostream>
#include <vector>

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int warm = 5;
constexpr int documents = 25;
constexpr int dpi = 1200;
constexpr double scale = dpi / 72.0;

struct Run {
    QPointF place;
    QFont font;
    QColor colour;
    QString text;
};

struct Code {
    QPointF place;
    double module;
    QList<QRectF> dark;  // in modules
};

struct Sheet {
    std::vector<Run> runs;
    std::vector<Code> codes;
};

QPointF place_of(const QJsonObject &thing)
{
    return {thing["x"].toDouble() * scale, thing["y"].toDouble() * scale};
}

std::vector<Sheet> sheets_of(const QJsonArray &pages)
{
    std::vector<Sheet> sheets;
    for (const QJsonValue &page : pages) {
        Sheet &sheet = sheets.emplace_back();
        for (const QJsonValue &value : page["runs"].toArray()) {
            const QJsonObject run = value.toObject();
            QFont font("Lato");
            font.setPointSizeF(run["size"].toDouble());
            font.setBold(run["bold"].toBool());
            sheet.runs.push_back({place_of(run), font, QColor(run["color"].toString()), run["text"].toString()});
        }
        for (const QJsonValue &value : page["codes"].toArray()) {
            const QJsonObject code = value.toObject();
            QList<QRectF> dark;
            for (const QJsonValue &part : code["rectangles"].toArray())
                dark.append(QRectF(part[0].toInt(), part[1].toInt(), part[2].toInt(), part[3].toInt()));
            sheet.codes.push_back({place_of(code), code["module"].toDouble() * scale, dark});
        }
    }
    return sheets;
}

QByteArray made(const std::vector<Sheet> &sheets)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(dpi);
    QPainter painter(&writer);
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (index > 0)
            writer.newPage();
        for (const Run &run : sheets[index].runs) {
            painter.setFont(run.font);
            painter.setPen(run.colour);
            painter.drawText(run.place, run.text);
        }
        for (const Code &code : sheets[index].codes) {
            painter.save();
            painter.translate(code.place);
            painter.scale(code.module, code.module);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            painter.drawRects(code.dark);
            painter.restore();
        }
    }
    painter.end();
    return buffer.data();
}

}  // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly)) {
        std::cerr << "usage: qt_handout CONTENT OUT\n";
        return EXIT_FAILURE;
    }
    const std::vector<Sheet> sheets = sheets_of(QJsonDocument::fromJson(file.readAll())["pages"].toArray());
    QJsonArray ms;
    QByteArray pdf;
    for (int count = 0; count < warm + documents; ++count) {
        const std::clock_t before = std::clock();
        pdf = made(sheets);
        if (count >= warm)
            ms.append(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    QFile out(arguments.value(2));
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
        return EXIT_FAILURE;
    std::cout << QJsonDocument(QJsonObject{{"ms", ms}, {"bytes", pdf.size()}}).toJson().toStdString();
    return EXIT_SUCCESS;
}
