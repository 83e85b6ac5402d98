namespace System.Security.Cryptography
{
    /// <summary>DES three times over.</summary>
    public abstract class TripleDES : SymmetricAlgorithm
    {
        protected TripleDES()
        {
            LegalBlockSizesValue = new[] { new KeySizes(64, 64, 0) };
            LegalKeySizesValue = new[] { new KeySizes(128, 192, 64) };
            BlockSizeValue = 64;
            FeedbackSizeValue = 8;
            KeySizeValue = 192;
        }
        public static TripleDES Create()
        {
            return new TripleDESCryptoServiceProvider();
        }
    }
}
