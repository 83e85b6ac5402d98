namespace Windows.UI.Xaml
{
    /// <summary>The width of a column or height of a row.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.gridlength"/>
    public struct GridLength
    {
        public extern GridLength(double pixels);
        public extern GridLength(double value, GridUnitType type);
        public static extern GridLength Auto { get; }
        public extern GridUnitType GridUnitType { get; }
        public extern bool IsAbsolute { get; }
        public extern bool IsAuto { get; }
        public extern bool IsStar { get; }
        public extern double Value { get; }
        public override extern bool Equals(object oCompare);
        public extern bool Equals(GridLength gridLength);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(GridLength gl1, GridLength gl2);
        public static extern bool operator !=(GridLength gl1, GridLength gl2);
    }
}
