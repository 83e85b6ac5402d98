namespace System.Security.Cryptography
{
    /// <summary>The cipher of our days: blocks of 128 bits.</summary>
    public abstract class Aes : SymmetricAlgorithm
    {
        protected Aes()
        {
            LegalBlockSizesValue = new[] { new KeySizes(128, 128, 0) };
            LegalKeySizesValue = new[] { new KeySizes(128, 256, 64) };
            BlockSizeValue = 128;
            FeedbackSizeValue = 8;
            KeySizeValue = 256;
        }
        public static Aes Create()
        {
            return new AesCryptoServiceProvider();
        }
    }
}
