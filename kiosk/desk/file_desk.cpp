// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/file_desk.h"
#include "config/toml/problem_codes.h"

#include "config/toml/save_file.h"
#include "desk/dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

namespace desk {

Written write_sheet(const QString &path, const QByteArray &pdf)
{
    const std::string_view bytes(pdf.constData(), std::size_t(pdf.size()));
    const auto saved = config::save_file(QFile::encodeName(path).toStdString(), bytes, config::usual_mode());
    if (saved)
        return Written::Yes;
    return saved.error().code == config::codes::no_room ? Written::NoRoom : Written::NotHere;
}

bool FileDesk::print(const paper::PrintOrder &order)
{
    auto *dialog = new QFileDialog(nullptr, tr("Save as PDF"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setMimeTypeFilters({QStringLiteral("application/pdf")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QDir(documents).exists() ? documents : QDir::homePath());
    // The same for each sheet: the name of a file tells nobody whose it is.
    dialog->selectFile(tr("smart-sheet.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, pdf = order.pdf](const QString &path) {
        switch (write_sheet(path, pdf)) {
            case Written::Yes:
                return emit told(tr("The sheet is saved."));
            case Written::NoRoom:
                return emit told(tr("The sheet is not saved: there is no room left there. Choose another place."));
            case Written::NotHere:
                return emit told(tr("The sheet is not saved: nothing can be written there. Choose another folder."));
        }
    });
    open_over(*dialog, m_window);
    return true;
}

}  // namespace desk
