namespace System.Security.Cryptography
{
    /// <summary>A hash with a key, over SHA512.</summary>
    public class HMACSHA512 : HMAC
    {
        public HMACSHA512() : this(RandomNumberGenerator.GetBytes(128))
        {
        }
        public HMACSHA512(byte[] key)
        {
            HashName = "SHA512";
            HashSizeValue = 512;
            Key = key;
        }
        public static byte[] HashData(byte[] key, byte[] source)
        {
            return HashLeaves.Keyed("SHA512", key, source);
        }
    }
}
