namespace System
{
    /// <summary>Base of the delegates that C# declares.</summary>
    public abstract class MulticastDelegate : Delegate
    {
    }
}
