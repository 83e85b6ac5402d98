using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>The code changes nothing that others see.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.contracts.pureattribute"/>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Parameter | AttributeTargets.Delegate)]
    public sealed class PureAttribute : Attribute
    {
    }
}
