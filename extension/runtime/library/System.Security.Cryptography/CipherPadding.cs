namespace System.Security.Cryptography
{
    /// <summary>Fills the last block of a message, and finds what was filled in.</summary>
    internal static class CipherPadding
    {
        internal static byte[] Fill(byte[] data, int size, PaddingMode padding)
        {
            var rest = data.Length % size;
            if (padding == PaddingMode.None)
            {
                if (rest != 0) throw new CryptographicException("The input data is not a complete block.");
                return data;
            }
            if (padding == PaddingMode.Zeros && rest == 0) return data;
            var count = size - rest;
            var filled = new byte[data.Length + count];
            Array.Copy(data, filled, data.Length);
            if (padding == PaddingMode.ISO10126) HashLeaves.Fill(filled, data.Length, count);
            for (var i = data.Length; i < filled.Length && padding == PaddingMode.PKCS7; i++) filled[i] = (byte)count;
            if (padding != PaddingMode.Zeros) filled[filled.Length - 1] = (byte)count;
            return filled;
        }

        internal static byte[] Strip(byte[] data, int size, PaddingMode padding)
        {
            if (padding == PaddingMode.None || padding == PaddingMode.Zeros || data.Length == 0) return data;
            var count = data[data.Length - 1];
            if (count == 0 || count > size) throw Invalid();
            for (var i = data.Length - count; i < data.Length - 1; i++)
            {
                if (padding == PaddingMode.PKCS7 && data[i] != count || padding == PaddingMode.ANSIX923 && data[i] != 0) throw Invalid();
            }
            var stripped = new byte[data.Length - count];
            Array.Copy(data, stripped, stripped.Length);
            return stripped;
        }

        private static CryptographicException Invalid()
        {
            return new CryptographicException("Padding is invalid and cannot be removed.");
        }
    }
}
