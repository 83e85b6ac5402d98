namespace System.Security.Cryptography
{
    /// <summary>A hash with a key, over MD5.</summary>
    public class HMACMD5 : HMAC
    {
        public HMACMD5() : this(RandomNumberGenerator.GetBytes(64))
        {
        }
        public HMACMD5(byte[] key)
        {
            HashName = "MD5";
            HashSizeValue = 128;
            Key = key;
        }
        public static byte[] HashData(byte[] key, byte[] source)
        {
            return HashLeaves.Keyed("MD5", key, source);
        }
    }
}
