using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>The method says what is always true of its objects.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.contracts.contractinvariantmethodattribute"/>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ContractInvariantMethodAttribute : Attribute
    {
    }
}
