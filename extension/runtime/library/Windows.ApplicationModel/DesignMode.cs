namespace Windows.ApplicationModel
{
    /// <summary>Tells whether the code runs inside a visual designer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.designmode"/>
    public static class DesignMode
    {
        public static bool DesignMode2Enabled
        {
            get { return false; }
        }
        public static bool DesignModeEnabled
        {
            get { return false; }
        }
    }
}
