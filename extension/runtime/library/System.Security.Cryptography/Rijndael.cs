namespace System.Security.Cryptography
{
    /// <summary>What AES was made of; here with blocks of 128 bits, as in .NET Core.</summary>
    public abstract class Rijndael : SymmetricAlgorithm
    {
        protected Rijndael()
        {
            LegalBlockSizesValue = new[] { new KeySizes(128, 128, 0) };
            LegalKeySizesValue = new[] { new KeySizes(128, 256, 64) };
            BlockSizeValue = 128;
            FeedbackSizeValue = 8;
            KeySizeValue = 256;
        }
        public static Rijndael Create()
        {
            return new RijndaelManaged();
        }
    }
}
