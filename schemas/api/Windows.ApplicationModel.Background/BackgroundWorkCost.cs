namespace Windows.ApplicationModel.Background
{
    /// <summary>A hint how welcome background work is at the moment.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundworkcost"/>
    public static class BackgroundWorkCost
    {
        /// <summary>The hint as of now; postpone expensive work when it is high.</summary>
        public static extern BackgroundWorkCostValue CurrentBackgroundWorkCost { get; }
    }
}
