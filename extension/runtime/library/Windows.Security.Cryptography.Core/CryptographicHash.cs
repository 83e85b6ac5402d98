using System.Collections.Generic;
using System.Runtime.InteropServices.WindowsRuntime;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>A hash that is fed piece by piece.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.cryptographichash"/>
    public sealed class CryptographicHash
    {
        private readonly string algorithm;
        private readonly CryptographicKey key;
        private readonly List<byte> data = new List<byte>();

        internal CryptographicHash(string algorithm)
        {
            this.algorithm = algorithm;
        }

        internal CryptographicHash(CryptographicKey key)
        {
            this.key = key;
        }

        public void Append(IBuffer data)
        {
            this.data.AddRange(BufferBytes.Copy(data));
        }

        /// <summary>The hash of all that was appended; the next one begins anew.</summary>
        public IBuffer GetValueAndReset()
        {
            var hash = key == null ? HashAlgorithmProvider.Hash(algorithm, data.ToArray()) : CryptographicEngine.Code(key, data.ToArray());
            data.Clear();
            return hash.AsBuffer();
        }
    }
}
