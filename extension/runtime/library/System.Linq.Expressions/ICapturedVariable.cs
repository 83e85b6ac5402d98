namespace System.Linq.Expressions
{
    /// <summary>A variable that is read as a field.</summary>
    internal interface ICapturedVariable
    {
        object Current { get; }
    }
}
