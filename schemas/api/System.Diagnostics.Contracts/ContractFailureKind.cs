namespace System.Diagnostics.Contracts
{
    /// <summary>Which kind of condition did not hold.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.contracts.contractfailurekind"/>
    public enum ContractFailureKind
    {
        Precondition = 0,
        Postcondition = 1,
        PostconditionOnException = 2,
        Invariant = 3,
        Assert = 4,
        Assume = 5,
    }
}
