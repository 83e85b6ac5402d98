namespace System.Security.Cryptography
{
    /// <summary>A hash with a key, over SHA384.</summary>
    public class HMACSHA384 : HMAC
    {
        public HMACSHA384() : this(RandomNumberGenerator.GetBytes(128))
        {
        }
        public HMACSHA384(byte[] key)
        {
            HashName = "SHA384";
            HashSizeValue = 384;
            Key = key;
        }
        public static byte[] HashData(byte[] key, byte[] source)
        {
            return HashLeaves.Keyed("SHA384", key, source);
        }
    }
}
