namespace System.Security.Cryptography
{
    /// <summary>A hash with a key, over SHA1.</summary>
    public class HMACSHA1 : HMAC
    {
        public HMACSHA1() : this(RandomNumberGenerator.GetBytes(64))
        {
        }
        public HMACSHA1(byte[] key)
        {
            HashName = "SHA1";
            HashSizeValue = 160;
            Key = key;
        }
        public static byte[] HashData(byte[] key, byte[] source)
        {
            return HashLeaves.Keyed("SHA1", key, source);
        }
    }
}
