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
        private readonly List<byte> data = new List<byte>();

        internal CryptographicHash(string algorithm)
        {
            this.algorithm = algorithm;
        }

        public void Append(IBuffer data)
        {
            this.data.AddRange(BufferBytes.Copy(data));
        }

        /// <summary>The hash of all that was appended; the next one begins anew.</summary>
        public IBuffer GetValueAndReset()
        {
            var hash = HashAlgorithmProvider.Hash(algorithm, data.ToArray());
            data.Clear();
            return hash.AsBuffer();
        }
    }
}
