namespace Windows.Networking.Sockets
{
    /// <summary>How a connection is secured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketprotectionlevel"/>
    public enum SocketProtectionLevel
    {
        /// <summary>Not at all.</summary>
        PlainSocket = 0,
        Ssl = 1,
        SslAllowNullEncryption = 2,
        BluetoothEncryptionAllowNullAuthentication = 3,
        BluetoothEncryptionWithAuthentication = 4,
        Ssl3AllowWeakEncryption = 5,
        Tls10 = 6,
        Tls11 = 7,
        Tls12 = 8,
        /// <summary>Left to the system.</summary>
        Unspecified = 9,
    }
}
