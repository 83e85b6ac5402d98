namespace System.Text
{
    /// <summary>A Unicode normalization form.</summary>
    public enum NormalizationForm
    {
        FormC = 1,
        FormD = 2,
        FormKC = 5,
        FormKD = 6,
    }
}
