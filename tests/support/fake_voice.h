// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/headset.h"
#include "speech/voice.h"

#include <vector>

namespace support {

/// A voice that says nothing; a sentence ends when the test says so.
class FakeVoice : public speech::Voice {
public:
    bool present() const override { return installed; }
    void say(const speech::Utterance &utterance) override
    {
        said.push_back(utterance);
        saying = true;
    }
    void stop() override { saying = false; }
    void forget() override
    {
        stop();
        said.clear();
        ++forgotten;
    }

    /// The sentence comes to its end.
    void finish()
    {
        saying = false;
        emit finished();
    }
    /// What speaks breaks.
    void fail()
    {
        saying = false;
        emit failed();
    }
    QString last() const { return said.empty() ? QString() : said.back().text; }

    std::vector<speech::Utterance> said;
    bool installed = true;
    bool saying = false;
    int forgotten = 0;
};

/// A headset that the test puts in and pulls out.
class FakeHeadset : public speech::Headset {
public:
    bool plugged() const override { return m_plugged; }
    void watch() override { watched = true; }
    void plug(bool in)
    {
        m_plugged = in;
        emit changed();
    }

    bool watched = false;

private:
    bool m_plugged = false;
};

}  // namespace support
