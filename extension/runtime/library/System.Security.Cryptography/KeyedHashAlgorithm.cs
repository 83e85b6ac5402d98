namespace System.Security.Cryptography
{
    /// <summary>A hash algorithm with a key.</summary>
    public abstract class KeyedHashAlgorithm : HashAlgorithm
    {
        protected byte[] KeyValue;

        protected KeyedHashAlgorithm()
        {
        }
        public virtual byte[] Key
        {
            get { return (byte[])KeyValue.Clone(); }
            set
            {
                if (value == null) throw new ArgumentNullException("key");
                KeyValue = (byte[])value.Clone();
            }
        }
    }
}
