namespace System
{
    /// <summary>A value with an order.</summary>
    public interface IComparable
    {
        int CompareTo(object obj);
    }

    /// <summary>A value with an order among values of one type.</summary>
    public interface IComparable<in T>
    {
        int CompareTo(T other);
    }
}
