// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a visit goes over the accessibility bus: nothing, and where somebody has switched the bus on, nothing after the wipe.

#include "support/eventually.h"
#include "support/process.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <map>
#include <memory>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using support::eventually;
using support::Running;
using support::Scratch;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Reads until `said` has come; all that has come so far.
QByteArray read_until(Running &program, QByteArray &all, const QByteArray &said)
{
    eventually(
        [&] {
            all += program.process.readAllStandardOutput();
            return all.contains(said) || program.process.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(30));
    return all;
}

/// Everything that goes over a bus, as dbus-monitor writes it down.
struct Record {
    Record(const QString &address, const QProcessEnvironment &environment)
        : monitor("dbus-monitor", {"--address", address}, environment)
    {
        read_until(monitor, written, "member=NameLost");
    }

    Running monitor;
    QByteArray written;
};

/// A desktop of its own: a display, a session bus and the accessibility bus that belongs to it.
class Desktop {
public:
    Desktop() : environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *kind : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(kind, QString::fromStdString(runtime.path()));
        for (const char *other :
             {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"})
            environment.remove(other);
        environment.insert("GSETTINGS_BACKEND", "memory");
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("QT_QUICK_BACKEND", "software");
        screen = std::make_unique<Running>(
            "Xvfb", QStringList{"-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp", "-noreset"}, environment);
        QByteArray number;
        environment.insert("DISPLAY", ':' + QString::fromLatin1(read_until(*screen, number, "\n").trimmed()));
        daemon = std::make_unique<Running>("dbus-daemon", QStringList{"--session", "--nofork", "--print-address=1"}, environment);
        QByteArray address;
        session_address = QString::fromLatin1(read_until(*daemon, address, "\n").trimmed());
        environment.insert("DBUS_SESSION_BUS_ADDRESS", session_address);
        QDBusConnection session = QDBusConnection::connectToBus(session_address, "session");
        const QDBusMessage answer =
            session.call(QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"));
        bus_address = answer.arguments().value(0).toString();
        if (!bus_address.isEmpty())
            QDBusConnection::connectToBus(bus_address, "accessibility");
    }

    ~Desktop()
    {
        QDBusConnection::disconnectFromBus("accessibility");
        QDBusConnection::disconnectFromBus("session");
    }

    Scratch runtime;
    QProcessEnvironment environment;
    std::unique_ptr<Running> screen;
    std::unique_ptr<Running> daemon;
    QString session_address;
    QString bus_address;
};

struct Accessible {
    QString program;
    QString path;
};

QDBusMessage ask(const Accessible &whom, const char *interface, const char *what, const QVariantList &arguments = {})
{
    QDBusMessage question = QDBusMessage::createMethodCall(whom.program, whom.path, interface, what);
    question.setArguments(arguments);
    return QDBusConnection("accessibility").call(question, QDBus::Block, 5000);
}

std::vector<Accessible> children_of(const Accessible &one)
{
    std::vector<Accessible> children;
    const QDBusMessage answer = ask(one, "org.a11y.atspi.Accessible", "GetChildren");
    if (answer.type() != QDBusMessage::ReplyMessage)
        return children;
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd();) {
        Accessible child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.program >> path;
        list.endStructure();
        child.path = path.path();
        children.push_back(child);
    }
    list.endArray();
    return children;
}

/// The words that a thing is told by.
QStringList words_of(const Accessible &one)
{
    QStringList words;
    for (const char *property : {"Name", "Description"})
        words << ask(one, "org.freedesktop.DBus.Properties", "Get", {"org.a11y.atspi.Accessible", QString(property)})
                     .arguments()
                     .value(0)
                     .value<QDBusVariant>()
                     .variant()
                     .toString();
    return words;
}

/// All words that a screen reader finds when it goes through everything, with where one finds them.
using Found = std::map<QString, Accessible>;

void find_all(const Accessible &one, Found &found)
{
    for (const QString &words : words_of(one))
        found.emplace(words, one);
    for (const Accessible &child : children_of(one))
        find_all(child, found);
}

Found all_on_the_bus()
{
    Found found;
    for (const Accessible &program : children_of({"org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"}))
        find_all(program, found);
    return found;
}

QStringList words_on_the_bus()
{
    QStringList words;
    for (const auto &[each, where] : all_on_the_bus())
        words << each;
    return words;
}

/// The visitor's program, which goes on when it is told.
struct Visitor {
    explicit Visitor(const QProcessEnvironment &environment)
        : program(QStringLiteral(MOEDESTED_BUILD_DIR "/bin/bus_visitor"), {}, environment)
    {
    }

    testing::AssertionResult has(const char *done)
    {
        if (read_until(program, said, QByteArray(done) + '\n').contains(done))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << program.process.readAllStandardError().toStdString();
    }
    void go_on() { program.process.write("on\n"); }

    Running program;
    QByteArray said;
};

/// A mark in the record, which everything that was sent before comes before.
void mark(Record &record, const char *path)
{
    ask({"org.a11y.atspi.Registry", path}, "org.freedesktop.DBus.Peer", "Ping");
    EXPECT_THAT(read_until(record.monitor, record.written, path).toStdString(), HasSubstr(path));
}

bool lacks(const char *program)
{
    return QStandardPaths::findExecutable(program).isEmpty();
}

class AccessibilityBus : public testing::Test {
protected:
    void SetUp() override
    {
        if (lacks("Xvfb") || lacks("dbus-daemon") || lacks("dbus-monitor") ||
            !QFileInfo::exists("/usr/share/dbus-1/services/org.a11y.Bus.service"))
            GTEST_SKIP() << "needs the Debian packages xvfb, dbus-daemon, dbus-bin and at-spi2-core";
        desktop = std::make_unique<Desktop>();
        ASSERT_FALSE(desktop->bus_address.isEmpty()) << "at-spi2-core does not start";
    }

    std::unique_ptr<Desktop> desktop;
};

}  // namespace

TEST_F(AccessibilityBus, HearsNothingOfAVisit)
{
    Record session(desktop->session_address, desktop->environment);
    Record bus(desktop->bus_address, desktop->environment);
    Visitor visitor(desktop->environment);
    for (const char *done : {"rested", "opened", "visited", "wiped"}) {
        ASSERT_TRUE(visitor.has(done));
        EXPECT_EQ(words_on_the_bus(), QStringList()) << done;
        visitor.go_on();
    }
    ASSERT_TRUE(visitor.program.process.waitForFinished());
    EXPECT_EQ(visitor.program.process.exitCode(), 0);
    mark(bus, "/end");
    QDBusConnection("session").call(QDBusMessage::createMethodCall("org.a11y.Bus", "/end", "org.freedesktop.DBus.Peer", "Ping"));
    read_until(session.monitor, session.written, "/end");
    EXPECT_THAT(session.written.toStdString(), HasSubstr("ScreenReaderEnabled")) << "the program was on another bus";
    EXPECT_THAT(bus.written.toStdString(), Not(HasSubstr("member=Embed")));
    for (const char *seen : {"Aarhus", "atspi.Event", "member=Cache"}) {
        EXPECT_THAT(session.written.toStdString(), Not(HasSubstr(seen)));
        EXPECT_THAT(bus.written.toStdString(), Not(HasSubstr(seen)));
    }
}

TEST_F(AccessibilityBus, SwitchedOnHearsNothingOfAVisitAfterTheWipe)
{
    desktop->environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    Record bus(desktop->bus_address, desktop->environment);
    Visitor visitor(desktop->environment);
    ASSERT_TRUE(visitor.has("rested"));
    const QStringList before = words_on_the_bus();
    EXPECT_GT(before.size(), 3);
    visitor.go_on();
    // What stands beside every screen tells nothing of a visit.
    ASSERT_TRUE(visitor.has("opened"));
    const QStringList beside = words_on_the_bus();
    visitor.go_on();
    ASSERT_TRUE(visitor.has("visited"));
    Found seen = all_on_the_bus();
    std::erase_if(seen, [&](const auto &each) {
        return each.first.size() < 4 || before.contains(each.first) || beside.contains(each.first);
    });
    EXPECT_GT(seen.size(), 10u);
    mark(bus, "/before_the_wipe");
    EXPECT_THAT(bus.written.toStdString(), HasSubstr("Aarhus")) << "the record shows nothing";
    visitor.go_on();
    ASSERT_TRUE(visitor.has("wiped"));
    EXPECT_EQ(words_on_the_bus(), before);
    for (const auto &[words, where] : seen)
        EXPECT_FALSE(words_of(where).contains(words)) << "still there for who knows its place: " << words.toStdString();
    visitor.go_on();
    ASSERT_TRUE(visitor.program.process.waitForFinished());
    EXPECT_EQ(visitor.program.process.exitCode(), 0);
    mark(bus, "/end");
    const QString after = QString::fromUtf8(bus.written.mid(bus.written.indexOf("/before_the_wipe")));
    for (const auto &[words, where] : seen)
        EXPECT_FALSE(after.contains(words)) << words.toStdString();
}

}  // namespace app
