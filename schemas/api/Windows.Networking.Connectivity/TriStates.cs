namespace Windows.Networking.Connectivity
{
    /// <summary>A yes, a no, or no matter.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.tristates"/>
    public enum TriStates
    {
        DoNotCare = 0,
        No = 1,
        Yes = 2,
    }
}
