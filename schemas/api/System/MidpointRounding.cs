namespace System
{
    /// <summary>Where a number halfway between two others is rounded to.</summary>
    public enum MidpointRounding
    {
        ToEven = 0,
        AwayFromZero = 1,
    }
}
