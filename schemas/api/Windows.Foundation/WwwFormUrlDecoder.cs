using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.Foundation
{
    /// <summary>Takes the query of an address apart into names and values.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.wwwformurldecoder"/>
    public sealed class WwwFormUrlDecoder : IReadOnlyList<IWwwFormUrlDecoderEntry>
    {
        public extern WwwFormUrlDecoder(string query);
        public extern int Count { get; }
        public extern IWwwFormUrlDecoderEntry this[int index] { get; }
        public extern IEnumerator<IWwwFormUrlDecoderEntry> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        /// <summary>The value of the first entry of that name.</summary>
        /// <exception cref="ArgumentException">There is no entry of that name.</exception>
        public extern string GetFirstValueByName(string name);
    }
}
