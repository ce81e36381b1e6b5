// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificates.h"

#include <stdexcept>

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace feeds {

namespace {

void openssl(const std::filesystem::path &folder, const std::string &words)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    process.start(QStringLiteral("openssl"), QString::fromStdString(words).split(QLatin1Char(' ')));
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("openssl " + words + ": " + process.readAllStandardError().toStdString());
}

const std::string new_key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ";

}  // namespace

Certificates::Certificates()
{
    openssl(m_folder.path(), "req -x509 " + new_key + "-days 3650 -subj /CN=Authority -keyout ca.key -out ca.pem");
}

QSslConfiguration Certificates::server(const std::string &names, int days) const
{
    m_folder.write("names", "subjectAltName=" + names + "\n");
    openssl(m_folder.path(), "req -new " + new_key + "-subj /CN=Server -keyout server.key -out server.csr");
    openssl(m_folder.path(),
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile names -out server.pem -days " +
                std::to_string(days));
    return read("server");
}

QSslConfiguration Certificates::self_signed(const std::string &names) const
{
    openssl(m_folder.path(), "req -x509 " + new_key + "-days 3650 -subj /CN=Server -addext subjectAltName=" + names +
                                 " -keyout own.key -out own.pem");
    return read("own");
}

QSslConfiguration Certificates::read(const std::string &name) const
{
    const auto path = [&](const char *ending) { return QString::fromStdString((m_folder.path() / (name + ending)).string()); };
    QFile key(path(".key"));
    if (!key.open(QIODevice::ReadOnly))
        throw std::runtime_error("no key");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(".pem")));
    return tls;
}

QSslConfiguration Certificates::client() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString((m_folder.path() / "ca.pem").string())));
    return tls;
}

}  // namespace feeds
