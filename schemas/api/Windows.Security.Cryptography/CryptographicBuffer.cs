using Windows.Storage.Streams;

namespace Windows.Security.Cryptography
{
    /// <summary>Turns buffers into arrays and text and back, and makes random bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.cryptographicbuffer"/>
    public static class CryptographicBuffer
    {
        /// <summary>Whether the bytes are the same.</summary>
        public static extern bool Compare(IBuffer object1, IBuffer object2);
        /// <summary>Reads the bytes as text.</summary>
        public static extern string ConvertBinaryToString(BinaryStringEncoding encoding, IBuffer buffer);
        /// <summary>The bytes of a text.</summary>
        public static extern IBuffer ConvertStringToBinary(string value, BinaryStringEncoding encoding);
        /// <summary>Copies a buffer into a new array.</summary>
        public static extern void CopyToByteArray(IBuffer buffer, out byte[] value);
        /// <summary>A buffer with the bytes of an array.</summary>
        public static extern IBuffer CreateFromByteArray(byte[] value);
        public static extern IBuffer DecodeFromBase64String(string value);
        public static extern IBuffer DecodeFromHexString(string value);
        public static extern string EncodeToBase64String(IBuffer buffer);
        public static extern string EncodeToHexString(IBuffer buffer);
        /// <summary>So many random bytes.</summary>
        public static extern IBuffer GenerateRandom(uint length);
        /// <summary>A random number.</summary>
        public static extern uint GenerateRandomNumber();
    }
}
