using System;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>What goes into a key besides the password.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.keyderivationparameters"/>
    public sealed class KeyDerivationParameters
    {
        private KeyDerivationParameters(IBuffer salt, uint iterationCount)
        {
            KdfGenericBinary = salt;
            IterationCount = iterationCount;
        }

        public uint IterationCount { get; }
        public IBuffer KdfGenericBinary { get; set; }

        public static KeyDerivationParameters BuildForPbkdf2(IBuffer pbkdf2Salt, uint iterationCount)
        {
            if (pbkdf2Salt == null) throw new ArgumentNullException("pbkdf2Salt");
            if (iterationCount == 0) throw new ArgumentException("The parameter is incorrect.", "iterationCount");
            return new KeyDerivationParameters(pbkdf2Salt, iterationCount);
        }

        public static extern KeyDerivationParameters BuildForSP800108(IBuffer label, IBuffer context);
        public static extern KeyDerivationParameters BuildForSP80056a(IBuffer algorithmId, IBuffer partyUInfo, IBuffer partyVInfo, IBuffer suppPubInfo, IBuffer suppPrivInfo);
    }
}
