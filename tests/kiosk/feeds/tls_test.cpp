// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may be believed, and where a server may send us on to.
#include "certificates.h"

namespace feeds {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Tls : public Stand {
protected:
    /// One authority for all cases: making keys takes longer than using them.
    static Certificates &certificates()
    {
        static Certificates all;
        return all;
    }
    static const QSslConfiguration &honest()
    {
        static const QSslConfiguration tls = certificates().server("IP:127.0.0.1");
        return tls;
    }
    Tls()
    {
        options.tls = certificates().client();
        feed.address = secure.address() + "/plan.ics";
        secure.serve(calendar());
    }
    static QByteArray calendar() { return QByteArray::fromStdString(calendar_of({"gladsaxe", "herlev"})); }
    void keep()
    {
        const Fetched fetched = ask();
        ASSERT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
        good_copy = content_of(copy());
        good_state = content_of(state());
    }
    void send_on(const std::string &address)
    {
        secure.behave(answer(302, "", "Location: " + QByteArray::fromStdString(address) + "\r\n"));
    }
    /// Sends on by as many steps as the last word of the path says, then gives the calendar.
    void send_on_often()
    {
        secure.behave([](QTcpSocket &client, const QByteArray &request) {
            const int left = request.mid(5, request.indexOf(' ', 5) - 5).toInt();
            (left == 0 ? answer(200, calendar()) : answer(307, "", "Location: /" + QByteArray::number(left - 1) + "\r\n"))(
                client, request);
        });
    }
    /// Fetches from a server with that certificate while a good copy is there.
    void expect_refused(const QSslConfiguration &shown, const std::string &sentence)
    {
        keep();
        Server other(shown);
        other.serve(QByteArray::fromStdString(calendar_of({"falsk"})));
        feed.address = other.address() + "/plan.ics";
        const Fetched fetched = ask(1h);
        EXPECT_TRUE(failed(fetched));
        EXPECT_THAT(said(fetched), HasSubstr("unproven-server"));
        EXPECT_THAT(said(fetched), HasSubstr(sentence));
        EXPECT_THAT(other.requests(), IsEmpty()) << "the address, which may be a secret, was told to a stranger";
        expect_good_copy_kept();
    }

    Server secure{honest()};
};

TEST_F(Tls, AServerThatProvesWhoItIs)
{
    keep();
    EXPECT_EQ(good_copy, calendar().toStdString());
}

TEST_F(Tls, WebcalIsHttps)
{
    feed.address = "webcal" + feed.address.substr(5);
    keep();
    EXPECT_THAT(secure.requests(), SizeIs(1));
}

TEST_F(Tls, ACertificateOfItsOwnMaking)
{
    expect_refused(certificates().self_signed("IP:127.0.0.1"), "self-signed");
}

TEST_F(Tls, ACertificateOfAnotherServer)
{
    expect_refused(certificates().server("DNS:plan.example.org"), "host name");
}

TEST_F(Tls, ACertificateThatHasRunOut)
{
    expect_refused(certificates().server("IP:127.0.0.1", -1), "expired");
}

TEST_F(Tls, AnAuthorityThatNobodyKnows)
{
    options.tls = QSslConfiguration::defaultConfiguration();
    const Fetched fetched = ask();
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("unproven-server"));
    EXPECT_THAT(secure.requests(), IsEmpty());
}

TEST_F(Tls, AServerWithoutTls)
{
    feed.address = "https" + server.address().substr(4) + "/plan.ics";
    options.limit = 2s;
    EXPECT_TRUE(failed(ask()));
    EXPECT_THAT(server.requests(), IsEmpty());
}

TEST_F(Tls, ThreeRedirectsAreFollowed)
{
    send_on_often();
    feed.address = secure.address() + "/3";
    keep();
    EXPECT_THAT(secure.requests(), SizeIs(4));
}

TEST_F(Tls, FourRedirectsAreNot)
{
    keep();
    send_on_often();
    feed.address = secure.address() + "/4";
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("too-many-redirects (most: 3)"));
    expect_good_copy_kept();
}

TEST_F(Tls, ARedirectThatGoesInACircle)
{
    keep();
    send_on("/plan.ics");
    EXPECT_TRUE(failed(ask(1h)));
    EXPECT_THAT(secure.requests(), SizeIs(5)) << "the good one and four more";
    expect_good_copy_kept();
}

TEST_F(Tls, ARedirectFromHttpsToHttp)
{
    keep();
    server.serve(calendar());
    send_on(server.address() + "/plan.ics");
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("unsafe-redirect"));
    EXPECT_THAT(server.requests(), IsEmpty());
    expect_good_copy_kept();
}

TEST_F(Tls, ARedirectToAFile)
{
    keep();
    send_on("file:///etc/passwd");
    EXPECT_TRUE(failed(ask(1h)));
    expect_good_copy_kept();
}

TEST_F(Tls, ARedirectToAStranger)
{
    keep();
    Server stranger(certificates().self_signed("IP:127.0.0.1"));
    stranger.serve(calendar());
    send_on(stranger.address() + "/plan.ics");
    EXPECT_TRUE(failed(ask(1h)));
    EXPECT_THAT(stranger.requests(), IsEmpty());
    expect_good_copy_kept();
}

TEST_F(Tls, TheLimitHoldsForAllRedirectsTogether)
{
    keep();
    secure.behave([](QTcpSocket &client, const QByteArray &request) {
        if (request.startsWith("GET /plan.ics "))
            answer(302, "", "Location: /slow\r\n")(client, request);
    });
    options.limit = 500ms;
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("too-slow"));
    expect_good_copy_kept();
}

TEST_F(Tls, APasswordIsNotToldToAnotherServer)
{
    Server other(honest());
    other.serve(calendar());
    send_on("https://a:b@127.0.0.1:" + std::to_string(other.port()) + "/plan.ics");
    feed.address = "https://plan:hemmelig@127.0.0.1:" + std::to_string(secure.port()) + "/plan.ics";
    keep();
    EXPECT_EQ(secure.last_header("Authorization"), "Basic " + QByteArray("plan:hemmelig").toBase64().toStdString());
    EXPECT_THAT(other.requests(), SizeIs(1));
    EXPECT_THAT(other.last_header("Authorization"), IsEmpty());
}

TEST_F(Tls, APasswordGoesAlongOnTheSameServer)
{
    send_on_often();
    feed.address = "https://plan:hemmelig@127.0.0.1:" + std::to_string(secure.port()) + "/1";
    keep();
    EXPECT_EQ(secure.last_header("Authorization"), "Basic " + QByteArray("plan:hemmelig").toBase64().toStdString());
}

}  // namespace feeds
