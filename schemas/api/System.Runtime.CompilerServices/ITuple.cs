namespace System.Runtime.CompilerServices
{
    /// <summary>A tuple whose items are found by number.</summary>
    public interface ITuple
    {
        int Length { get; }
        object this[int index] { get; }
    }
}
