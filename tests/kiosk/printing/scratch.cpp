// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scratch.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace printing {

namespace fs = std::filesystem;

Scratch::Scratch()
{
    std::string name = (fs::temp_directory_path() / "moedested-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no scratch directory");
    m_path = name;
}

Scratch::~Scratch()
{
    std::error_code error;
    fs::remove_all(m_path, error);
}

fs::path Scratch::folder(const std::string &name) const
{
    fs::create_directories(m_path / name);
    return m_path / name;
}

fs::path Scratch::write(const std::string &name, const std::string &bytes, bool program) const
{
    std::ofstream(m_path / name, std::ios::binary) << bytes;
    if (program)
        fs::permissions(m_path / name, fs::perms::owner_all);
    return m_path / name;
}

std::string content_of(const fs::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<fs::path> files_with(const std::string &words, const fs::path &folder, const fs::path &except)
{
    std::vector<fs::path> found;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->path() == except)
            entry.disable_recursion_pending();
        else if (entry->is_regular_file() && content_of(entry->path()).find(words) != std::string::npos)
            found.push_back(entry->path());
    }
    return found;
}

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QTimer wake;
    wake.start(std::chrono::milliseconds(5));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

int free_port()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

bool is_listening(int port)
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress::LocalHost, quint16(port));
    return probe.waitForConnected(1000);
}

void start(QProcess &process, const std::string &program, const std::vector<std::string> &arguments, const fs::path &log)
{
    QStringList words;
    for (const std::string &argument : arguments)
        words.append(QString::fromStdString(argument));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QString::fromStdString(log.string()), QIODevice::Append);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(QString::fromStdString(program), words);
    if (!process.waitForStarted())
        throw std::runtime_error(program + " does not start; is its package installed?");
}

void end(QProcess &process, int signal)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process.processId()), signal);
    process.waitForFinished();
}

std::string Gate::script(const std::string &body)
{
    return R"sh(#!/bin/sh
wait_at() {
    echo $$ > "$1/waiting.new" && mv "$1/waiting.new" "$1/waiting"
    read -r _ < "$1/gate"
    rm -f "$1/waiting"
}
)sh" + body;
}

Gate::Gate(const fs::path &folder) : m_waiting(folder / "waiting")
{
    const fs::path pipe = folder / "gate";
    // Open at both ends here, so that a program that waits at the other neither waits to open it nor finds it closed.
    m_pipe = ::mkfifo(pipe.c_str(), 0666) == 0 ? ::open(pipe.c_str(), O_RDWR | O_CLOEXEC) : -1;
    if (m_pipe < 0)
        throw std::runtime_error("no pipe");
}

Gate::~Gate()
{
    ::close(m_pipe);
}

bool Gate::is_waited_at() const
{
    const int process = std::atoi(content_of(m_waiting).c_str());
    return process > 0 && ::kill(process, 0) == 0;
}

void Gate::open() const
{
    if (!is_waited_at() || ::write(m_pipe, "\n", 1) != 1)
        throw std::runtime_error("nobody waits at the gate");
}

const std::string notes = "Ring til din kontaktperson paa onsdag";

std::string pdf_with_notes(std::size_t padding, int pages)
{
    std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", ""};
    const std::string words = "0.8 0 0 rg 36 700 144 72 re f BT /F1 18 Tf 72 600 Td (" + notes + ") Tj ET";
    std::string kids;
    for (int page = 0; page < pages; ++page) {
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + std::to_string(objects.size() + 2) +
                          " 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        objects.push_back("<</Length " + std::to_string(words.size()) + ">>stream\n" + words + "\nendstream");
    }
    objects[1] = "<</Type/Pages/Count " + std::to_string(pages) + "/Kids[" + kids + "]>>";
    std::string pdf = "%PDF-1.4\n";
    for (std::size_t done = 0; done < padding; done += notes.size() + 2)
        pdf += '%' + notes + '\n';
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char line[32];
        std::snprintf(line, sizeof line, "%010zu 00000 n \n", pdf.size());
        table += line;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string size = std::to_string(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
           std::to_string(pdf.size()) + "\n%%EOF\n";
}

}  // namespace printing
