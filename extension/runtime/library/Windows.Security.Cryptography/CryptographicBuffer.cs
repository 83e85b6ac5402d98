using System;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography
{
    /// <summary>Turns buffers into arrays and text and back, and makes random bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.cryptographicbuffer"/>
    public static class CryptographicBuffer
    {
        private const string HexDigits = "0123456789abcdef";

        /// <summary>Whether the bytes are the same.</summary>
        public static bool Compare(IBuffer object1, IBuffer object2)
        {
            var a = BufferBytes.Copy(object1);
            var b = BufferBytes.Copy(object2);
            if (a.Length != b.Length) return false;
            for (var i = 0; i < a.Length; i++)
            {
                if (a[i] != b[i]) return false;
            }
            return true;
        }

        /// <summary>Reads the bytes as text.</summary>
        public static string ConvertBinaryToString(BinaryStringEncoding encoding, IBuffer buffer)
        {
            var bytes = BufferBytes.Copy(buffer);
            return StreamText.Decode(bytes, 0, bytes.Length, EncodingOf(encoding));
        }

        /// <summary>The bytes of a text.</summary>
        public static IBuffer ConvertStringToBinary(string value, BinaryStringEncoding encoding)
        {
            return BufferBytes.Over(StreamText.Encode(value ?? "", EncodingOf(encoding)));
        }

        /// <summary>Copies a buffer into a new array.</summary>
        public static void CopyToByteArray(IBuffer buffer, out byte[] value)
        {
            value = BufferBytes.Copy(buffer);
        }

        /// <summary>A buffer with the bytes of an array.</summary>
        public static IBuffer CreateFromByteArray(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return BufferBytes.Over((byte[])value.Clone());
        }

        public static IBuffer DecodeFromBase64String(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return BufferBytes.Over(Convert.FromBase64String(value));
        }

        public static IBuffer DecodeFromHexString(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (value.Length % 2 != 0) throw new ArgumentException("The parameter is incorrect.", "value");
            var bytes = new byte[value.Length / 2];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(Digit(value[2 * i]) << 4 | Digit(value[2 * i + 1]));
            return BufferBytes.Over(bytes);
        }

        public static string EncodeToBase64String(IBuffer buffer)
        {
            return Convert.ToBase64String(BufferBytes.Copy(buffer));
        }

        public static string EncodeToHexString(IBuffer buffer)
        {
            var bytes = BufferBytes.Copy(buffer);
            var digits = new char[bytes.Length * 2];
            for (var i = 0; i < bytes.Length; i++)
            {
                digits[2 * i] = HexDigits[bytes[i] >> 4];
                digits[2 * i + 1] = HexDigits[bytes[i] & 15];
            }
            return new string(digits);
        }

        /// <summary>So many random bytes.</summary>
        public static IBuffer GenerateRandom(uint length)
        {
            var bytes = new byte[length];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)GenerateRandomNumber();
            return BufferBytes.Over(bytes);
        }

        /// <summary>A random number.</summary>
        public static extern uint GenerateRandomNumber();

        private static UnicodeEncoding EncodingOf(BinaryStringEncoding encoding)
        {
            // The members of both enumerations have the same values.
            return (UnicodeEncoding)(int)encoding;
        }

        private static int Digit(char digit)
        {
            var value = HexDigits.IndexOf(char.ToLowerInvariant(digit));
            if (value < 0) throw new ArgumentException("The parameter is incorrect.", "value");
            return value;
        }
    }
}
