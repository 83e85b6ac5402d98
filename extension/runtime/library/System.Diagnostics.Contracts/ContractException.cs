using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>A condition did not hold; programs cannot name it.</summary>
    internal sealed class ContractException : Exception
    {
        internal ContractException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131542);
        }
    }
}
