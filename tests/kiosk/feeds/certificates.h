// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stand.h"

#include <string>

#include <QSslConfiguration>

namespace feeds {

/// An authority of the test's own and servers' certificates that it signed. Nothing of it outlives the test.
class Certificates {
public:
    Certificates();

    /// What a server shows whose certificate is for these names ("IP:127.0.0.1"), valid for so many days from now on.
    QSslConfiguration server(const std::string &names, int days = 3650) const;
    /// The same, signed by nobody but itself.
    QSslConfiguration self_signed(const std::string &names) const;
    /// What a client believes that knows the authority.
    QSslConfiguration client() const;

private:
    QSslConfiguration read(const std::string &name) const;

    ScratchDirectory m_folder;
};

}  // namespace feeds
