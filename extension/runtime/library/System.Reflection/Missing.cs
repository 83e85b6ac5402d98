namespace System.Reflection
{
    /// <summary>Stands for an argument that is not given.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.reflection.missing"/>
    public sealed class Missing
    {
        public static readonly Missing Value = new Missing();
        private Missing()
        {
        }
    }
}
