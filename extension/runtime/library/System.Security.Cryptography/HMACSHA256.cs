namespace System.Security.Cryptography
{
    /// <summary>A hash with a key, over SHA256.</summary>
    public class HMACSHA256 : HMAC
    {
        public HMACSHA256() : this(RandomNumberGenerator.GetBytes(64))
        {
        }
        public HMACSHA256(byte[] key)
        {
            HashName = "SHA256";
            HashSizeValue = 256;
            Key = key;
        }
        public static byte[] HashData(byte[] key, byte[] source)
        {
            return HashLeaves.Keyed("SHA256", key, source);
        }
    }
}
