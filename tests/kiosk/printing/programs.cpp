// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

#include "support/scratch.h"

#include <stdexcept>

#include <QTcpServer>
#include <QTcpSocket>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace printing {

namespace fs = std::filesystem;

fs::path write_program(const support::Scratch &scratch, const std::string &name, const std::string &script)
{
    const fs::path file = scratch.write(name, script);
    fs::permissions(file, fs::perms::owner_all);
    return file;
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
    const int process = std::atoi(support::content_of(m_waiting).c_str());
    return process > 0 && ::kill(process, 0) == 0;
}

void Gate::open() const
{
    if (!is_waited_at() || ::write(m_pipe, "\n", 1) != 1)
        throw std::runtime_error("nobody waits at the gate");
}

}  // namespace printing
