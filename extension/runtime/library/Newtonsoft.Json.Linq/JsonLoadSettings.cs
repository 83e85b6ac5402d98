namespace Newtonsoft.Json.Linq
{
    /// <summary>How text becomes tokens.</summary>
    public class JsonLoadSettings
    {
        public CommentHandling CommentHandling { get; set; }
        public LineInfoHandling LineInfoHandling { get; set; }
        public DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; set; }
    }
}
