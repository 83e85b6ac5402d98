using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>A key with the algorithm that it is for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.cryptographickey"/>
    public sealed class CryptographicKey
    {
        internal CryptographicKey(string algorithm, byte[] material)
        {
            Algorithm = algorithm;
            Material = material;
        }

        /// <summary>In bits.</summary>
        public uint KeySize
        {
            get { return (uint)Material.Length * 8; }
        }

        internal string Algorithm { get; }
        internal byte[] Material { get; }

        public extern IBuffer Export();
        public extern IBuffer ExportPublicKey();
    }
}
