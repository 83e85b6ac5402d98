namespace System
{
    /// <summary>Compares two values.</summary>
    public delegate int Comparison<in T>(T x, T y);
}
